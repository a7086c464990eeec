import { frozen } from '../frozen.js'
import type { Condition } from './question.js'

// What the headings of the form say: "Særligt for …".

/** "3. Særligt for § 13 f, stk. 9". */
export const onExemption = frozen({ question: '2.2', is: ['exemption'] } as const satisfies Condition)

/** "4. Særligt for § 13 f, stk. 12". */
export const onExtension = frozen({ question: '2.2', is: ['extension'] } as const satisfies Condition)

/** "7. Særligt for sager om ordinært og ustøttet arbejde". */
export const onOrdinaryWork = frozen({ question: '2.2', is: ['ordinary-work'] } as const satisfies Condition)

/** "Særligt for § 13 f, stk. 12, nr. 1 (sygdom)". */
export const becauseOfSickness = frozen({ question: '4.1', is: ['sickness'] } as const satisfies Condition)

/** "5. Særligt for § 13 f, stk. 12, nr. 6 (uddannelse m.v.)". */
export const becauseOfEducation = frozen({
  question: '4.1',
  is: ['education-etc']
} as const satisfies Condition)
