import type { IssueCode } from '../issue-codes.js'

/** Issues in Danish: which value was found, and what was expected. The field stands before the sentence. */
export const issues = {
  required: 'Feltet mangler. Der forventes: {expected}.',
  'wrong-type': 'Fandt {found}. Der forventes {expected}.',
  'unknown-key': 'Feltet {key} findes ikke. Et forkert stavet felt ville gå tabt; derfor afvises det.',
  'unknown-value': 'Fandt {found}. Der forventes en af: {expected}.',
  'not-a-date': 'Fandt {found}. Der forventes en dato, der findes, i formen ÅÅÅÅ-MM-DD, uden klokkeslæt.',
  'date-out-of-range': 'Fandt {found}. Der forventes en dato fra {first} til {last}.',
  'not-first-of-month': 'Fandt {found}. En bortfaldsdato er altid den 1. i en måned.',
  'from-after-to': 'Perioden begynder {from} og slutter {to}. Den skal begynde senest den dag, den slutter.',
  'starts-after-assessment':
    'En igangværende periode begynder {from}, efter vurderingsdagen {asOf}. Den skal begynde senest den dag.',
  'sent-after-assessment':
    'Brevet er sendt {sentOn}, efter vurderingsdagen {asOf}. Det skal være sendt senest den dag.',
  'more-days-than-within': 'Fandt {days} dage i en periode på {room}. Der kan højst være {room}.',
  'number-out-of-range': 'Fandt {found}. Tallet skal være {limit}.',
  'more-than-two-decimals': 'Fandt {found}. Der kan højst være to decimaler.',
  'neither-hours-nor-income':
    'Der mangler timer eller indtægt. Mindst et af felterne hours og income skal være udfyldt.',
  'too-many': 'Fandt {found} perioder. Der kan højst være {most}.',
  'rate-not-of-benefit': 'Satsen {rate} hører ikke til {benefit}.',
  'supplement-not-of-rate': 'Tillægget {supplement} hører ikke til satsen {rate}.',
  'no-amount-for-date':
    'Der er intet beløb for {found}. Tabellen over nedsættelser går fra {first} til {last}.',
  'wrong-legal-ground':
    'Borgeren er undtaget på {days} af de sygedage, der tæller. De forlænger efter § 13 f, stk. 12, nr. 5, ikke nr. 1.',
  'unused-fact':
    'Oplysningen bruges kun for uddannelse og andre ydelser (nr. 6). Den er uden betydning for {kind}.',
  'duty-against-rate':
    'Satsen {rate} og oplysningen om forsørgelsespligt passer ikke sammen. Beregnet på forsørgelsespligten, som den er oplyst.',
  'not-json': 'Linjen er ikke JSON fra tegn {position}: {found}',
  'not-utf8': 'Linjen er ikke gyldig UTF-8.',
  'line-too-long': 'Linjen er længere end {megabytes} MB.',
  'no-case': 'Der er ingen sag i input.'
} as const satisfies Record<IssueCode, string>
