// The OpenAPI 3.1 document of the back end, made of the library's own JSON Schemas: `npm run openapi` writes it.
import { writeFileSync } from 'node:fs'
import { evaluationSchemaOf, factsSchemaOf, readings } from 'aktivloven'
import { capabilities } from './capabilities.mjs'
import { shareSchemas } from './share-schemas.mjs'

/** `earning-period` as `EarningPeriod`. */
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())

const reference = (name) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema) => ({ 'application/json': { schema } })

/** Any value of JSON: the only thing that the library's schemas define apart, each under a name of its own. */
const anyJson = {
  anyOf: [
    { type: ['string', 'number', 'boolean', 'null'] },
    { type: 'array', items: reference('Json') },
    { type: 'object', additionalProperties: reference('Json') }
  ]
}

/** A schema of the library as a part of the document, in which references are found from the document's root. */
const within = ({ $schema: _, $defs: _defs, ...schema }) =>
  JSON.parse(JSON.stringify(schema).replace(/"#\/\$defs\/\w+"/g, `"${reference('Json').$ref}"`))

const options = {
  type: 'object',
  properties: {
    asOf: { type: 'string', format: 'date', description: 'The day of assessment; never today by default.' },
    readings: {
      type: 'object',
      description: 'The readings to use in place of the defaults.',
      properties: Object.fromEntries(
        Object.entries(readings).map(([id, { question, values, default: usual }]) => [
          id,
          { enum: Object.keys(values), default: usual, description: question.en }
        ])
      ),
      additionalProperties: false
    }
  },
  required: ['asOf'],
  additionalProperties: false
}

const problem = {
  type: 'object',
  properties: { title: { type: 'string' }, status: { type: 'integer' } },
  required: ['title', 'status']
}

const caseOf = (name) => ({
  type: 'object',
  properties: { facts: reference(`${name}Facts`), options: reference('Options') },
  required: ['facts', 'options'],
  additionalProperties: false
})

const problems = {
  400: 'The body is not JSON in UTF-8, or no object with facts and options alone',
  413: 'The body is too long',
  415: 'The body is not application/json'
}

const operationOf = (capability, summary) => ({
  operationId: capability,
  summary,
  requestBody: { required: true, content: json(reference(`${pascal(capability)}Case`)) },
  responses: {
    200: {
      description: 'The evaluation: decided, undetermined with what to ask for, or notCovered',
      content: json(reference(`${pascal(capability)}Evaluation`))
    },
    422: {
      description:
        'The evaluation is invalid: the issues, each with its field and a sentence in two languages',
      content: json(reference(`${pascal(capability)}Evaluation`))
    },
    ...Object.fromEntries(
      Object.entries(problems).map(([status, description]) => [
        status,
        { description, content: { 'application/problem+json': { schema: reference('Problem') } } }
      ])
    )
  }
})

/** The document. */
export function openApiDocument() {
  const all = Object.entries(capabilities)
  const schemas = Object.fromEntries(
    all.flatMap(([capability]) => {
      const name = pascal(capability)
      return [
        [`${name}Case`, caseOf(name)],
        [`${name}Facts`, within(factsSchemaOf(capability))],
        [`${name}Evaluation`, within(evaluationSchemaOf(capability))]
      ]
    })
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'The 225-hour rule',
      version: '1.0.0',
      description:
        'An example of a back end around the library aktivloven. Every result carries its steps and provisions.'
    },
    paths: Object.fromEntries(
      all.map(([capability, { summary }]) => [`/${capability}`, { post: operationOf(capability, summary) }])
    ),
    components: { schemas: { Options: options, Problem: problem, Json: anyJson, ...shareSchemas(schemas) } }
  }
}

if (process.argv.includes('--write'))
  writeFileSync(
    new URL('openapi.json', import.meta.url),
    `${JSON.stringify(openApiDocument(), undefined, 2)}\n`
  )
else console.log(JSON.stringify(openApiDocument()))
