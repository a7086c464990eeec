import type { Evaluation, NotCovered, Receipt } from './evaluation.js'
import type { Hinge } from './hinge.js'
import type { Issue } from './issue.js'
import { type Missing, toldApart } from './missing.js'
import type { Stamp } from './stamp.js'
import type { Step } from './step.js'

interface Trace {
  steps: Step[]
  warnings?: readonly Issue[]
}

/** What the law says of valid facts under given readings: an evaluation without its hinges and its stamp. */
export type Finding<Value, Extra = unknown> =
  | ({ kind: 'decided'; value: Value } & Trace)
  | ({ kind: 'undetermined'; missing: Missing[]; partial?: Partial<Value> & Extra } & Trace)
  | ({ kind: 'notCovered'; reason: NotCovered } & Trace)

/** The evaluation that a finding becomes with its hinges and its stamp. */
export function evaluationOf<Value, Extra>(
  finding: Finding<Value, Extra>,
  hinges: Hinge[],
  stamp: Stamp
): Evaluation<Value, Extra> {
  const { steps, warnings = [] } = finding
  // The usual ending is written out, for spreading costs several times as much.
  if (finding.kind === 'decided' && warnings.length === 0)
    return { kind: 'decided', value: finding.value, steps, hinges, stamp }
  const receipt: Receipt =
    warnings.length === 0 ? { steps, hinges, stamp } : { steps, hinges, warnings: [...warnings], stamp }
  switch (finding.kind) {
    case 'decided':
      return { kind: finding.kind, value: finding.value, ...receipt }
    case 'notCovered':
      return { kind: finding.kind, reason: finding.reason, ...receipt }
    case 'undetermined': {
      const { kind, partial } = finding
      const missing = toldApart(finding.missing)
      return partial === undefined ? { kind, missing, ...receipt } : { kind, missing, partial, ...receipt }
    }
  }
}
