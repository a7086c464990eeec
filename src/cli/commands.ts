import type { Capability } from '../evaluation/stamp.js'
import { type Evaluate, functions } from '../record/functions.js'
import { sanctionListIds } from '../sanctions/lists.js'

/** A function of the library under its name on the command line. */
export interface Command {
  name: Capability
  description: string
  evaluate: Evaluate
  /** A fact of a few values that can be named as the first argument, for the cases that do not state it. */
  about?: { fact: string; values: readonly string[] }
}

/** What the commands say of themselves, in the order of the help. */
const described: readonly Omit<Command, 'evaluate'>[] = [
  {
    name: 'coverage',
    description: 'whether a person is covered by the rule on a day, and by which of its parts'
  },
  {
    name: 'year-of-aid',
    description: 'whether aid has been received for 1 year within 3, since when, and what follows'
  },
  {
    name: 'exemption',
    description: 'what the file indicates of exemption because of limited working capacity'
  },
  {
    name: 'sickness-documentation',
    description: 'whether a spell of sickness is documented, so that its days extend the earning period'
  },
  {
    name: 'earning-period',
    description: 'until when the earning period runs, and from which date the aid can lapse or be reduced'
  },
  {
    name: 'ordinary-work',
    description: 'whether one job is ordinary, unsubsidised work, so that its hours count'
  },
  {
    name: 'work-requirement',
    description: 'whether the hours of ordinary, unsubsidised work in the earning period suffice'
  },
  {
    name: 'reduction',
    description: "by how much an unmarried person's aid is reduced each month, and from when"
  },
  {
    name: 'couple-reduction',
    description: "what becomes of a couple's aid when one spouse or both do not meet the requirement"
  },
  {
    name: 'regaining',
    description: 'whether full aid has been earned again, from when it is paid, and the next lapse date'
  },
  {
    name: 'projection',
    description: 'from which date the aid will lapse or be reduced if no more work is done'
  },
  {
    name: 'case',
    description: 'a whole case: coverage, clocks, dates, hours, what follows, and what must be done by when'
  },
  {
    name: 'review',
    description: "whether a municipality's decision was right, matter by matter, and what the citizen is owed"
  },
  {
    name: 'analysis-form',
    description: 'the appeal board’s own analysis form, filled as far as the facts and the review go'
  },
  {
    name: 'letter',
    description: 'whether a letter of notice, hearing or postponement says what it must, in time'
  },
  {
    name: 'comparison',
    description:
      'what changed between two evaluations, { before, after }, and what must be done because of it'
  },
  {
    name: 'checklist',
    description: 'what a file lacks that is to carry a sanction or a work placement, by a checklist',
    about: { fact: 'list', values: sanctionListIds }
  },
  {
    name: 'deduction',
    description:
      'days, rates and time limit of deductions under §§ 36-40 a, on days that an officer has confirmed'
  },
  {
    name: 'what-would-change',
    description:
      'the smallest changes that would give a whole case, a period, hours or a checklist another result'
  }
]

/** The functions that can be called from the command line. */
export const commands: readonly Command[] = described.map((command) => ({
  ...command,
  evaluate: functions[command.name]
}))
