import { Option, type Command as Program } from 'commander'
import type { Whom } from '../input/case-facts.js'
import type { ReasonsAbout } from '../reasons/draft.js'
import type { Format, ReasonsChosen } from './render.js'
import { WrongUsage } from './wrong-usage.js'

const abouts = ['reduction', 'lapse', 'postponement'] satisfies ReasonsAbout[]
const persons = ['person', 'spouse'] satisfies Whom[]

/** Adds the options that choose which draft is meant. */
export const addReasonsOptions = (program: Program): Program =>
  program
    .addOption(
      new Option('--about <change>', 'with --format reasons: the change to draft for').choices(abouts)
    )
    .addOption(
      new Option('--whom <whom>', 'with --format reasons: to whom of a couple the letter is').choices(persons)
    )

/** Which draft is meant; it is no question of the other forms. */
export function chosenReasons({ about, whom }: ReasonsChosen, format: Format): ReasonsChosen {
  const given = [...(about === undefined ? [] : ['--about']), ...(whom === undefined ? [] : ['--whom'])]
  if (given.length > 0 && format !== 'reasons')
    throw new WrongUsage(`${given.join(' and ')} can only be given with --format reasons.`)
  return { ...(about === undefined ? {} : { about }), ...(whom === undefined ? {} : { whom }) }
}
