/** Single words and phrases that sentences are filled with, and the headings of a page, in one language. */
export interface Terms {
  ground: Record<
    | 'sickness'
    | 'parental-leave'
    | 'care'
    | 'military-service'
    | 'limited-work-capacity'
    | 'education-or-other-benefit',
    string
  >
  because: Record<
    'not-documented' | 'not-released' | 'not-usual-pay' | 'under-20-hours' | 'aid-meanwhile',
    string
  >
  work: Record<'wage-subsidy' | 'job-rotation' | 'paid-placement', string>
  notice: Record<'not-sent' | 'unknown', string>
  reason: Record<'notYetInForce' | 'repealed' | 'outsideCoverage' | 'restarted', string>
  class: Record<'high' | 'lower' | 'spared', string>
  met: Record<'true' | 'false', string>
  status: Record<'published' | 'derived', string>
  /** What follows when a ground has no end yet. */
  ongoing: string
  /** A ground of which only the number of days is known: `{stated:days}`. */
  undated: string
  /** A period in words: of a single day, of days with dates, or around days without. */
  oneDay: string
  fromTo: string
  between: string
  supplement: string
  day: string
  days: string
  noDays: string
  month: string
  months: string
  kroner: string
  hours: string
}

/** The fixed parts of a page. */
export interface PageWords {
  title: Record<'earning-period' | 'work-requirement' | 'reduction' | 'invalid', string>
  /** The outcome in a sentence. */
  summary: {
    lapse: string
    moved: string
    unmoved: string
    undetermined: string
    notYetInForce: string
    repealed: string
    outsideCoverage: string
    restarted: string
    met: string
    notMet: string
    openWork: string
    reduced: string
    spared: string
    openReduction: string
    invalid: string
  }
  headings: Record<
    'dates' | 'steps' | 'missing' | 'hinges' | 'warnings' | 'issues' | 'provisions' | 'stamp',
    string
  >
  labels: Record<
    | 'requirement'
    | 'originalLapseDate'
    | 'period'
    | 'calculationDate'
    | 'lapseDate'
    | 'earliestLapseDate'
    | 'noticeDeadline'
    | 'hearingDeadline'
    | 'hours'
    | 'shortfall'
    | 'monthlyReduction'
    | 'from',
    string
  >
  requirement: string
  period: string
  why: string
  hinge: string
  hingeOutcome: {
    lapse: string
    undetermined: string
    notCovered: string
    work: string
    reduced: string
    open: string
  }
  stamp: string
}
