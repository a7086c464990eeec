import { noticeOrderOn } from '../law/notice-order.js'
import { citationsOnTrack } from '../rule-225/provisions-on-track.js'
import { blanks } from '../words/da/reasons.js'
import type { ReasonsParagraph } from './draft.js'
import { dayOfMatter, type Material, stepOf } from './material.js'
import { blank } from './paragraph.js'

/**
 * What the law leaves to the municipality, each a marked place. Forvaltningsloven § 24, stk. 1, 2. pkt.: where a decision
 * rests on discretion the reasons state "de hovedhensyn, der har været bestemmende for skønsudøvelsen".
 */
export function considerationParagraphs(material: Material): ReasonsParagraph[] {
  return material.matter.of === 'aid' ? ofAid(material) : ofDate(material)
}

function ofDate({ own }: Material): ReasonsParagraph[] {
  const isOfCapacity = stepOf(own, 'ground-limited-work-capacity') !== undefined
  return [
    blank(blanks.extended, ['aktivloven/13f/12']),
    ...(isOfCapacity ? [blank(blanks.limitedCapacity, ['aktivloven/13f/12/5'])] : [])
  ]
}

function ofAid(material: Material): ReasonsParagraph[] {
  const { ofAid, track } = material
  const reduced = stepOf(ofAid, 'couple-reduced')
  return [
    blank(blanks.exemption, ['aktivloven/13f/9/1', 'principafgoerelse/6-17/effective-capacity']),
    blank(blanks.grounds, ['aktivloven/13f/12']),
    blank(blanks.work, citationsOnTrack(['aktivloven/13f/1/2'], track === 'open' ? 'couple' : track)),
    ...(stepOf(ofAid, 'couple-closest') === undefined ? [] : [blank(blanks.closest, ['aktivloven/26/6'])]),
    ...(reduced?.inputs.why === 'least'
      ? [blank(blanks.leastAttached, [track === 'couple-section-22' ? 'aktivloven/26/8' : 'aktivloven/26/7'])]
      : []),
    blank(blanks.hearing, ['forvaltningsloven/19/1', noticeOrderOn(dayOfMatter(material)).hearing])
  ]
}
