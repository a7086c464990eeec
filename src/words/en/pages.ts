import { page as analysisForm } from './analysis-form.js'
import { page as wholeCase } from './case.js'
import { page as checklist } from './checklist.js'
import { page as comparison } from './comparison.js'
import { page as coupleReduction } from './couple-reduction.js'
import { page as coverage } from './coverage.js'
import { page as deduction } from './deduction.js'
import { page as earningPeriod } from './earning-period.js'
import { page as exemption } from './exemption.js'
import { page as letter } from './letter.js'
import { page as ordinaryWork } from './ordinary-work.js'
import { page as projection } from './projection.js'
import { page as reduction } from './reduction.js'
import { page as regaining } from './regaining.js'
import { page as review } from './review.js'
import { page as sicknessDocumentation } from './sickness-documentation.js'
import { page as whatWouldChange } from './what-would-change.js'
import { page as workRequirement } from './work-requirement.js'
import { page as yearOfAid } from './year-of-aid.js'

/** What the page of each function says in English, by the function's name. */
export const pages = {
  coverage,
  'year-of-aid': yearOfAid,
  exemption,
  'earning-period': earningPeriod,
  'sickness-documentation': sicknessDocumentation,
  'ordinary-work': ordinaryWork,
  letter,
  'work-requirement': workRequirement,
  'couple-reduction': coupleReduction,
  reduction,
  comparison,
  regaining,
  projection,
  case: wholeCase,
  checklist,
  review,
  deduction,
  'analysis-form': analysisForm,
  'what-would-change': whatWouldChange
} as const
