/** What a timeline says in Danish, in the picture and as text. */
export const timeline = {
  title: 'Tidslinje: {title}',
  empty: {
    'no-period': 'Der er ingen tidslinje: svaret indeholder ingen datoer i en periode.',
    'no-dates': 'Der er ingen tidslinje: der er endnu ingen datoer at vise.'
  },
  open: 'Der mangler oplysninger. Datoerne er de tidligst mulige, og det, der ender i en pil, kan vare længere.',
  persons: { person: 'Borgeren', spouse: 'Ægtefællen' },
  lanes: {
    'year-of-aid': 'Året med hjælp',
    period: 'Optjeningsperiode',
    municipality: 'Kommunens forlængelse',
    covid: 'Covid-periode (§ 13 h)',
    work: 'Arbejde',
    owed: 'Måneder med for lidt hjælp'
  },
  total: {
    days: '{name}: forlænger perioden med {days:days}',
    open: '{name}: forlænger perioden med mindst {days:days}',
    unsettled: '{name}: ikke afklaret',
    none: '{name}: forlænger ikke perioden'
  },
  bars: {
    'year-within-three': 'Her tælles hjælpen',
    'fresh-start': 'Opgørelsen er begyndt forfra efter denne periode',
    'left-out': 'Ses der bort fra: mere end 3 år tilbage',
    original: 'Før forlængelse',
    'late-notice': 'For sent varslingsbrev',
    extension: 'Forlængelse',
    'three-year-limit': 'I stedet for måneder mere end 3 år tilbage',
    regaining: 'Her tæller timerne med',
    'municipality-extension': 'Kommunen',
    owed: 'For lidt hjælp'
  },
  bar: {
    named: '{name}, {from:period}',
    added: '{name}: {days:days}',
    namedDays: '{name}: {days:days}, {from:period}',
    all: '{from:period}: {days:days}',
    some: '{from:period}: {days:days} af {length} tæller med',
    none: '{from:period}: giver ingen ekstra dage',
    ongoing: 'fra {from:date}, ikke afsluttet: {days:days} indtil nu',
    undated: '{undated:days} mellem {from:date} og {to:date}',
    undatedSome: '{days} af {undated:days} mellem {from:date} og {to:date}',
    not: '{from:period}: tæller ikke med',
    open: '{from:period}: ikke afklaret',
    openUndated: '{undated:days} mellem {from:date} og {to:date}: ikke afklaret',
    openOngoing: 'fra {from:date}, ikke afsluttet: ikke afklaret',
    work: '{from:period}: {hours:hours}',
    workOpen: '{from:period}: mindst {hours:hours}'
  },
  marks: {
    'compute-by': 'Bortfaldsdatoen beregnes senest {on:date}',
    'expected-transition-date': 'Et års hjælp forventes nået {on:date}',
    'transition-date': 'Et års hjælp nået (overgangsdato) {on:date}',
    'first-lapse-date': 'Første bortfaldsdato {on:date}',
    'expected-lapse-date': 'Forventet bortfaldsdato {on:date}',
    'notice-deadline': 'Varslingsbrev senest {on:date}',
    'letter-sent': 'Varslingsbrev sendt {on:date}',
    'old-lapse-date': 'Bortfaldsdato før forlængelse {on:date}',
    'calculation-date': 'Beregningsdato {on:date}',
    'hearing-deadline': 'Partshøring senest {on:date}',
    decision: 'Kommunens afgørelse {on:date}',
    'municipality-lapse-date': 'Kommunens bortfaldsdato {on:date}',
    'municipality-cut': 'Kommunen satte hjælpen ned {on:date}',
    'lapse-date': 'Bortfaldsdato {on:date}',
    'earliest-lapse-date': 'Bortfaldsdato tidligst {on:date}',
    consequence: 'Nedsættelse fra {on:date}: {kroner:kroner} om måneden',
    'reduced-from': 'Hjælpen sat ned {on:date}',
    'regained-on': 'Timerne nået senest {on:date}',
    'resumed-from': 'Fuld hjælp igen {on:date}',
    'next-lapse-date': 'Næste bortfaldsdato {on:date}',
    'next-step': '{step:nextStep} senest {on:date}',
    today: 'Vurderet pr. {on:date}'
  },
  described: '{name}: {items}.',
  datesHeading: 'Datoer'
} as const
