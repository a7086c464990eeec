import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { Whom } from '../../input/case-facts.js'
import type { PersonInCase } from '../../input/person-in-case.js'
import { defaultReadings } from '../../law/readings.js'
import { type Exemption, findExemption } from '../../rule-225/3-exemption/assess-exemption.js'
import { fieldsOfExemption, type fieldsOfPerson } from './fields-of-case.js'

/** A finding about one person, with its questions and warnings by the fields of the case. */
export function placed<Value, Extra>(
  finding: Finding<Value, Extra>,
  fields: typeof fieldsOfPerson,
  whom: Whom
): Finding<Value, Extra> {
  const { warnings = [] } = finding
  if (finding.kind === 'undetermined')
    return { ...finding, missing: fields(whom, finding.missing), warnings: fields(whom, warnings) }
  return warnings.length === 0 ? finding : { ...finding, warnings: fields(whom, warnings) }
}

/** What the file on working capacity indicates; absent where there is none. No reading bears on it. */
export const exemptionInCase = (
  { exemption }: PersonInCase,
  whom: Whom,
  asOf: IsoDate
): Finding<Exemption> | undefined =>
  exemption && placed(findExemption(exemption, defaultReadings, asOf), fieldsOfExemption, whom)
