/** The page of a projection, in Danish. */
export const page = {
  title: 'Bortfaldsdato, hvis der ikke arbejdes mere',
  summary: {
    lapse:
      'Arbejder borgeren ikke mere, falder hjælpen væk eller bliver nedsat fra {lapseDate:date}: da er der {hours:hours}, hvor der kræves {required:hours}.',
    open: 'Bortfaldsdatoen kan ikke beregnes endnu. Den er tidligst {earliestLapseDate:date}.'
  },
  labels: {
    hours: 'Timer, der tæller',
    shortfall: 'Timer, der mangler'
  }
} as const

/** What the steps of a projection say in Danish. */
export const steps = {
  projection: {
    computed:
      'Hver den 1. i en måned fra {from:date} er prøvet uden mere arbejde. Den første, hvor det ikke er sikkert, at kravet er opfyldt, er {originalLapseDate:date}.'
  },
  'notice-deadline': {
    computed:
      'Bortfaldsdatoen forudsætter, at varslingsbrevet sendes i tide, senest {noticeDeadline:date}, hvis det ikke allerede er sendt.'
  }
} as const
