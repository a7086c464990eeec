// What the library answers to the stored cases, a line for each answer: the same lines wherever JavaScript runs.

/** The exported function of each capability, by which the stored records are named. */
const evaluators = {
  'analysis-form': 'toAnalysisForm',
  case: 'assessCase',
  checklist: 'evaluateChecklist',
  comparison: 'compareEvaluations',
  'couple-reduction': 'reduceCouple',
  coverage: 'determineCoverage',
  deduction: 'computeDeduction',
  'earning-period': 'determineEarningPeriod',
  exemption: 'assessExemption',
  letter: 'checkLetter',
  'ordinary-work': 'assessOrdinaryWork',
  projection: 'projectLapseDate',
  reduction: 'reduceUnmarried',
  regaining: 'assessRegaining',
  review: 'reviewDecision',
  'sickness-documentation': 'assessSicknessDocumentation',
  'what-would-change': 'whatWouldChange',
  'work-requirement': 'assessWorkRequirement',
  'year-of-aid': 'countYearOfAid'
}
const capabilities = Object.keys(evaluators)
const languages = ['da', 'en']
const days = ['2016-10-01', '2018-07-01', '2020-03-20', '2023-06-30', '2025-07-01']
const groups = ['jobparat', 'aktivitetsparat', 'unknown']

function frozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** The answers on a stored case: its evaluation, and all that is told of it. */
function onRecord(ask, { name, facts, options }) {
  const capability = name.split('.')[0]
  const given = capability === 'comparison' ? [facts.before, facts.after] : [facts]
  const evaluation = ask(evaluators[capability], ...given, options)
  ask('checkRecord', { facts, evaluation })
  ask('nextQuestion', evaluation)
  ask('timeline', evaluation)
  for (const asOf of [options.asOf, '2019-01-01']) ask('draftReasons', evaluation, { asOf })
  for (const language of languages) {
    for (const format of ['text', 'markdown']) ask('explain', evaluation, { language, format })
    ask('timelineText', evaluation, { language })
    ask('timelineSvg', evaluation, { language, idPrefix: 'timeline', heading: 'title' })
  }
}

/** The answers on the law itself, by its ids and on some days. */
function onLaw(ask, library) {
  for (const id of library.citationIds) {
    ask('citation', id)
    for (const day of days) ask('citationOn', id, day)
  }
  for (const item of library.sanctionItemIds.map((id) => ask('sanctionItem', id)))
    for (const day of days)
      for (const group of groups)
        for (const about of ['basisOn', 'confidenceOn']) ask(about, item, day, group)
  for (const capability of capabilities) {
    ask('factsSchemaOf', capability)
    ask('evaluationSchemaOf', capability)
  }
  ask('timelineSchema')
  for (const day of days) {
    ask('sanctionLawOn', day)
    for (const group of Object.keys(library.availabilityOrders)) ask('availabilityOrderOn', group, day)
    for (const reductionClass of ['lower', 'higher', 'none']) ask('reductionOn', day, reductionClass)
    ask('postponeLapseDate', { lapseDate: day, days: 35 })
  }
}

/** Every answer as a line; `heard` is given each as it is. All that goes in is frozen. */
export function answersOf(library, records, heard = () => {}) {
  const lines = []
  const asked = new Set()
  let about = 'law'
  const ask = (name, ...given) => {
    const answer = library[name](...frozen(given))
    asked.add(name)
    lines.push(`${about} ${name} ${JSON.stringify(answer)}`)
    heard(answer)
    // Answers are asked about in turn; whoever gave them may go on writing in its own.
    return structuredClone(answer)
  }
  for (const record of records) {
    about = record.name
    onRecord(ask, record)
  }
  about = 'law'
  onLaw(ask, library)
  for (const [name, value] of Object.entries(library)) {
    if (typeof value !== 'function') lines.push(`${about} ${name} ${JSON.stringify(value)}`)
    else if (!asked.has(name)) throw new Error(`nothing is asked of ${name}`)
  }
  return lines.join('\n')
}
