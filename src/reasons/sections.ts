import { blanks, page } from '../words/da/reasons.js'
import { calculation } from '../words/da/reasons-calculation.js'
import { appealParagraphs } from './appeal.js'
import { considerationParagraphs } from './considerations.js'
import { decisionParagraphs } from './decision.js'
import type { ReasonsParagraph, ReasonsPart, ReasonsSection } from './draft.js'
import { factParagraphs } from './facts.js'
import type { Material } from './material.js'
import { noteParagraphs } from './notes.js'
import { blank } from './paragraph.js'
import { citationsOn } from './provisions-on-track.js'
import { ruleParagraphs } from './rules.js'
import { told } from './told.js'

/** The parts of a draft, in the order in which a letter has them; a part without a paragraph is left out. */
export function sectionsOf(material: Material): ReasonsSection[] {
  const { headings } = page
  const { matter, own, ofAid, track, whom } = material
  const section = (part: ReasonsPart, heading: string, paragraphs: ReasonsParagraph[]): ReasonsSection => ({
    part,
    reader: part === 'notes' ? 'caseworker' : 'citizen',
    heading,
    paragraphs
  })
  return [
    section('letter', headings.letter, [blank(blanks.recipient)]),
    section(
      'decision',
      matter.of === 'aid' ? headings.decision : headings.newDate,
      decisionParagraphs(material)
    ),
    section('facts', headings.facts, factParagraphs(material)),
    section('rules', headings.rules, ruleParagraphs(material)),
    section(
      'calculation',
      headings.calculation,
      told([...own, ...ofAid], calculation, whom, citationsOn(track))
    ),
    section('considerations', headings.considerations, considerationParagraphs(material)),
    section('appeal', headings.appeal, appealParagraphs()),
    section('notes', headings.notes, noteParagraphs(material))
  ].filter(({ paragraphs }) => paragraphs.length > 0)
}
