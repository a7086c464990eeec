/** The page of an earning period, in Danish. */
export const page = {
  title: 'Optjeningsperiode og bortfaldsdato',
  summary: {
    lapse:
      'Hjælpen kan tidligst falde væk eller blive nedsat fra {lapseDate:date}, hvis kravet om arbejde ikke er opfyldt.',
    moved: 'Datoen er flyttet fra {originalLapseDate:date}: perioden er forlænget med {days:days} i alt.',
    unmoved: 'Perioden er ikke forlænget, og datoen er uændret.',
    undetermined: 'Bortfaldsdatoen kan ikke beregnes endnu. Den er tidligst {earliestLapseDate:date}.'
  },
  labels: {
    requirement: 'Krav',
    originalLapseDate: 'Bortfaldsdato før forlængelse',
    period: 'Optjeningsperiode',
    calculationDate: 'Beregningsdato',
    lapseDate: 'Bortfaldsdato',
    earliestLapseDate: 'Tidligste bortfaldsdato',
    noticeDeadline: 'Varslingsbrev senest',
    hearingDeadline: 'Partshøring senest'
  },
  requirement: '{hours} timer i optjeningsperioden ({months} måneder før forlængelse)',
  period: '{from:date} til {to:date}'
} as const
