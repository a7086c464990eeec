import type { Answer } from '../logic/answer.js'
import type { Effect } from './item.js'

/** What the answers say of the file, in the order yes, no, unknown. */
const answers = <const Yes extends Effect, const No extends Effect, const Unknown extends Effect>(
  yes: Yes,
  no: No,
  unknown: Unknown
) => Object.freeze({ yes, no, unknown }) satisfies Readonly<Record<Answer, Effect>>

/** The same whatever is answered. */
export const always = <const E extends Effect>(effect: E) => answers(effect, effect, effect)

/** A condition or a compulsory step: without it there is no basis. */
export const okOrBlock = /* @__PURE__ */ answers('ok', 'block', 'investigate')
/** A condition that must be shown: no sanction until a document shows it. */
export const okOrBlockUnlessDocumented = /* @__PURE__ */ answers('ok', 'block', 'undocumented')
/** What takes the duty away, where it is so. */
export const blockOrOk = /* @__PURE__ */ answers('block', 'ok', 'investigate')

/** What the file must show, or it is not sufficiently informed. */
export const okOrInvestigate = /* @__PURE__ */ answers('ok', 'investigate', 'investigate')
/** The same, where a person judges what an open answer means. */
export const okOrInvestigateByPerson = /* @__PURE__ */ answers('ok', 'investigate', 'human')
/** What a document must show. */
export const okOrUndocumented = /* @__PURE__ */ answers('ok', 'undocumented', 'investigate')

/** An assessment that only a person makes: outstanding until it is made. */
export const okOrHuman = /* @__PURE__ */ answers('ok', 'human', 'human')
/** What a person must look at, where it is so. */
export const humanOrOk = /* @__PURE__ */ answers('human', 'ok', 'investigate')
/** Who is covered, where the sources leave it open. */
export const humanOrBlock = /* @__PURE__ */ answers('human', 'block', 'human')

/** What a decision must show: as long as it does not, it has the error. */
export const okOrDefect = /* @__PURE__ */ answers('ok', 'defect', 'defect')
/** An error of procedure, once it is known. */
export const okOrDefectOnceKnown = /* @__PURE__ */ answers('ok', 'defect', 'investigate')
/** An error of procedure; a person judges what an open answer means. */
export const okOrDefectByPerson = /* @__PURE__ */ answers('ok', 'defect', 'human')

/** The size, the days or the length. */
export const okOrAmount = /* @__PURE__ */ answers('ok', 'amount', 'investigate')
/** What decides which other items apply. */
export const routeOrOk = /* @__PURE__ */ answers('route', 'ok', 'investigate')
/** What is not verified: never more than a reminder. */
export const okOrReminder = /* @__PURE__ */ answers('ok', 'reminder', 'reminder')
