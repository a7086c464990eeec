// What the steps say of the arithmetic: Danish alone, as the draft of reasons is. Each outcome of a step has its sentences; one that lacks a parameter
// is left out. `nothing` is said where a step came to 0, `undated` where only a number of days is known.

/** The arithmetic. */
export const calculation = {
  'earning-period': {
    computed: [
      'Optjeningsperioden er som udgangspunkt de {months:months} før den {lapseDate:date}: {from:date} til {to:date}.'
    ]
  },
  'notice-in-time': {
    notMet: ['Varslingsbrevet kom for sent. Det forlænger optjeningsperioden med {daysLate:days}.']
  },
  extension: {
    computed: ['De perioder, der forlænger den, er tilsammen {extensionDays:days}.'],
    nothing: ['Der er ingen perioder, der forlænger den.']
  },
  'three-year-limit': {
    computed: [
      '{monthsLeftOut:months} ligger for langt tilbage. Der bliver set bort fra dem, så optjeningsperioden begynder den {from:date}, og {daysAdded:days} bliver lagt til fremad.'
    ]
  },
  'calculation-date': {
    computed: [
      'I alt bliver optjeningsperioden forlænget med {days:days}. Dens sidste dag er den {calculationDate:date}.'
    ],
    nothing: []
  },
  'new-lapse-date': { computed: ['Det giver bortfaldsdatoen den {lapseDate:date}.'] },
  'late-notice-floor': {
    notMet: [
      'Der skal dog være gået {noticeMonths:months}, fra varslingsbrevet blev sendt. Bortfaldsdatoen er derfor den {lapseDate:date}.'
    ]
  },
  'income-conversion': {
    computed: [
      'Arbejdet, {from:period}, har ikke fast arbejdstid. Indtægten på {income:kroner} bliver derfor divideret med omregningssatsen for {years}, {rates:kroner} i timen. Det giver {hours:hours}.'
    ],
    unknown: [
      'Arbejdet, {from:period}, har ikke fast arbejdstid. Indtægten på {income:kroner} bliver derfor divideret med omregningssatsen for det år, den er tjent i ({years}: {rates:kroner} i timen). Det giver mellem {least:hours} og {most:hours}.'
    ]
  },
  'hours-of-work': {
    notMet: [
      'I optjeningsperioden er der dokumenteret {hours:hours}, der tæller med. Der kræves {required:hours}. Der mangler {shortfall:hours}.',
      'Selv om alt det, der ikke er endeligt oplyst, blev talt med, ville der højst være {atMost:hours}.'
    ],
    nothing: [
      'I optjeningsperioden er der ikke dokumenteret timer, der tæller med. Der kræves {required:hours}.',
      'Selv om alt det, der ikke er endeligt oplyst, blev talt med, ville der højst være {atMost:hours}.'
    ]
  },
  'reduction-amount': { computed: ['I {year} er nedsættelsen {monthlyReduction:kroner} om måneden.'] },
  'couple-lapse': { computed: ['Din ægtefælle beholder sin hjælp på {kept:kroner} om måneden.'] },
  'couple-closest': { computed: ['Din ægtefælle får hjælp med {kept:kroner} om måneden.'] },
  'couple-high-rate': {
    computed: ['Den høje sats {group:highRateGroup} er {amount:kroner} om måneden i {year}.']
  },
  'couple-sum': {
    met: ['Uden reglen får I tilsammen {together:kroner} om måneden. Det er mere end den sats.']
  },
  'couple-reduced': {
    computed: [
      'Din hjælp bliver derfor sat ned med {reduction:kroner} om måneden. Tilsammen får I derefter {together:kroner} om måneden.'
    ]
  }
} as const
