// What the package says of draft statements of reasons.
export type {
  NoDraft,
  NoDraftReason,
  ReasonsAbout,
  ReasonsDraft,
  ReasonsParagraph,
  ReasonsPart,
  ReasonsSection
} from './draft.js'
export { type Draftable, draftReasons, type ReasonsOptions } from './draft-reasons.js'
