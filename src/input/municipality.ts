import * as z from 'zod'
import { formQuestions } from '../law/analysis-form.js'
import { refuse } from './refuse.js'
import { TEXT } from './text.js'

const ids = /* @__PURE__ */ Object.keys(formQuestions.municipality.answers)
const pattern = /* @__PURE__ */ `^(${ids.join('|')}|\\d{3})$`

/** A municipality by its name in the form, or by its number of three digits, which need not stand in the form. */
export const municipalitySchema = z
  .string({ error: TEXT })
  .check((context) => {
    const found = JSON.stringify(context.value.slice(0, 60))
    if (!new RegExp(pattern).test(context.value))
      refuse(context, [], 'unknown-value', { found, expected: `${ids.join(', ')}, "000"-"999"` })
  })
  .meta({ pattern })
