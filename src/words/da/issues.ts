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
  'assessed-after-as-of':
    'Kommunens vurdering er dateret {assessedOn}, efter vurderingsdagen {asOf}. Den skal ligge senest den dag.',
  'reduced-after-assessment':
    'Hjælpen er nedsat fra {reducedFrom}, efter vurderingsdagen {asOf}. Den skal være nedsat senest den dag.',
  'work-after-assessment':
    'Arbejdet slutter {to}, efter vurderingsdagen {asOf}. Kun arbejde, der er udført, tæller: del perioden.',
  'work-not-done-yet':
    'Arbejdet slutter {to}, efter vurderingsdagen {asOf}. Planlagt arbejde er ikke udført og tæller ikke med endnu.',
  'more-than-24-hours-a-day':
    'Fandt {hours} timer. Dagene har højst {room} timer. Timerne er talt med, som de er oplyst, men bør undersøges.',
  'lapses-when-resumed':
    'Timer er gået ud af de seneste måneder, så snart der var nok: allerede {nextLapseDate} er kravet igen ikke opfyldt.',
  'more-days-than-within': 'Fandt {days} dage i en periode på {room}. Der kan højst være {room}.',
  'number-out-of-range': 'Fandt {found}. Tallet skal være {limit}.',
  'more-than-two-decimals': 'Fandt {found}. Der kan højst være to decimaler.',
  'neither-hours-nor-income':
    'Der mangler timer eller indtægt. Mindst et af felterne hours og income skal være udfyldt.',
  'too-many': 'Fandt {found} perioder. Der kan højst være {most}.',
  'too-few': 'Fandt {found}. Der skal være mindst {least}.',
  'rate-not-of-benefit': 'Satsen {rate} hører ikke til "{benefit}".',
  'supplement-not-of-rate': 'Tillægget {supplement} hører ikke til satsen {rate}.',
  'aid-without-benefit': 'Hjælp oplyses kun for hjælp efter § 11. Ydelsen er "{benefit}".',
  'aid-not-of-benefit': 'Hjælpen er ikke beregnet efter de bestemmelser, der gælder for "{benefit}".',
  'not-two-spouses': 'Fandt {found}. Et ægtepar er to.',
  'no-entitled-spouse':
    'Har en ægtefælle valgt ikke at udnytte sine arbejdsmuligheder, gives hjælpen kun til den anden, og efter oplysningerne får den anden ingen hjælp.',
  'high-rate-against-duties':
    'Den høje sats følger af forsørgelsespligten, og ægtefællernes svar om den peger begge på den anden sats.',
  'no-amount-for-date':
    'Der er intet beløb for {found}. Tabellen over nedsættelser går fra {first} til {last}.',
  'wrong-legal-ground':
    '{days} af de sygedage, der tæller, ligger i en undtagelse. De forlænger efter § 13 f, stk. 12, nr. 5, ikke nr. 1.',
  'unused-fact':
    'Oplysningen bruges kun for uddannelse og andre ydelser (nr. 6). Den er uden betydning for "{kind}".',
  'duty-against-rate':
    'Satsen {rate} og oplysningen om forsørgelsespligt passer ikke sammen. Beregnet på forsørgelsespligten, som den er oplyst.',
  'evaluations-of-different-questions':
    'Fandt en vurdering af "{found}". Der forventes en vurdering af "{expected}", som den første.',
  'self-employment-apart':
    'Selvstændig virksomhed er ikke en ansættelse og vurderes efter § 13 f, stk. 16, sammen med timerne (work-requirement).',
  'pay-not-below':
    'Der er oplyst, hvor længe lønnen har ligget under niveauet, men lønnen er oplyst som "{level}".',
  'pay-against-level':
    'De oplyste beløb og lønniveauet "{level}" passer ikke sammen. Vurderet på lønniveauet, som det er oplyst.',
  'accepted-and-sanctioned':
    'Fraværet er oplyst som både godtaget og sanktioneret. Vurderet på, at det er godtaget; det bør undersøges.',
  'item-of-other-letter': 'Punktet "{item}" hører ikke til brevet "{letter}".',
  'new-date-without-postponement':
    'En ny bortfaldsdato hører kun til brevet "postponement", ikke til "{letter}".',
  'new-date-not-later': 'Den nye bortfaldsdato {newLapseDate} skal ligge efter den gamle, {lapseDate}.',
  'decided-after-assessment':
    'Afgørelsen er truffet {on}, efter vurderingsdagen {asOf}. Den skal være truffet senest den dag.',
  'known-after-assessment':
    'Kommunen fik det at vide {knownOn}, efter vurderingsdagen {asOf}. Det skal være sket senest den dag.',
  'superseded-out-of-time':
    'Afgørelsen er trukket tilbage {supersededOn}. Det kan tidligst ske den dag, den blev truffet ({on}), og senest på vurderingsdagen ({asOf}).',
  'full-again-before-cut':
    'Hjælpen er sat ned eller faldet væk fra {from} og udbetalt fuldt ud igen fra {until}. Den dag skal ligge efter den første: ellers er intet taget fra borgeren.',
  'exemption-during-full-time-work':
    'Undtaget fra {from} til {to} og i samme tid i arbejde på fuld tid. Begge dele kan være rigtige, men bør undersøges.',
  'exempt-against-ground':
    'Her står "no", men undtagelsen fra {from} varer stadig efter oplysningerne. De kan ikke begge være rigtige.',
  'year-of-aid-against-aid':
    'Her står "{said}", men af den hjælp, der er oplyst for parret, tæller {counted} af {required} med. De kan ikke begge være rigtige.',
  'lapse-date-before-year-of-aid':
    'Bortfaldsdatoen {lapseDate} ligger før {firstLapseDate}, som følger af året med hjælp. Beregnet med den oplyste dato.',
  'ends-after-assessment':
    'Perioden slutter {to}, efter vurderingsdagen {asOf}. Kun hjælp, der er modtaget, tæller: skriv "ongoing", hvis den fortsætter.',
  'overlaps-same-kind':
    'Perioden overlapper en anden af samme slags, {from} til {to}. Samme hjælp må kun stå én gang.',
  'fact-of-the-married': 'Borgeren er oplyst som ugift. Oplysningen hører kun til en gift borger.',
  'applied-afterwards': 'Hjælpen er søgt {appliedOn}, efter den {on}, som der spørges om.',
  'name-of-another-time':
    'Ydelsen havde et andet navn dengang ("{other}"). Den er behandlet som den samme ydelse.',
  'text-length': 'Teksten har {length} tegn. Den skal sige noget og må have højst {most}.',
  'said-otherwise': 'Her står "{said}", men i {field} står "{shown}". De kan ikke begge være rigtige.',
  'not-asked': 'Spørgsmål {question} stilles ikke i denne sag, så bemærkningen er ikke kommet med.',
  'not-a-month': 'Fandt {found}. En måned skrives ved dens 1. dag: ÅÅÅÅ-MM-01.',
  'breach-after-assessment':
    'Dagen er {on}, efter vurderingsdagen {asOf}. Kun dage, der er gået, kan være bekræftet.',
  'before-event': 'Fandt {found}, før hændelsen {event}. Afgørelse og fradrag kommer først efter den.',
  'decided-after-deduction':
    'Afgørelsen er truffet {on}, efter at fradraget er sket (senest {end}). Den skal være truffet først.',
  'month-outside-sanction': 'Måneden {month} ligger uden for sanktionen, {from} til {to}.',
  'not-ascending': 'Fandt {found}. Beløbene skal stå i stigende orden.',
  'other-than-read': 'Fandt {found}. Det offentliggjorte beløb er {read}.',
  'no-rates-begin':
    'Fandt {found}. Satser gælder fra den 1. januar i et år eller fra 2025-07-01, mellem {first} og {last}.',
  'statutory-level-only':
    'For tiden fra {from} er årets beløb ikke fastlagt. Lovens egne beløb ({thresholds} kr., {level}-niveau) reguleres hvert år og er ikke brugt.',
  'law-of-2026':
    'Hændelsen er {on}. Der er regnet efter loven, som den lød fra den 1. juli 2025; hvornår ændringerne i lov nr. 1750 af 29/12/2025 gælder fra, er ikke fastlagt.',
  'not-in-list': '{found} hører ikke til tjeklisten "{list}".',
  'dated-after-assessment': 'Datoen {on} ligger efter vurderingsdagen {asOf}. Den skal ligge senest den dag.',
  'answer-against-facts':
    'Svaret er {answer} til "{question}", men sagens oplysninger giver: {shown}. Det svar, der peger på en mangel, er lagt til grund, til det er afklaret.',
  'no-attempt-dated': 'Svaret er ja til "{question}", men ingen af kontaktforsøgene er dateret.',
  'stated-twice': 'Årsagen "{kind}" står to gange.',
  'decision-day-open':
    'Det er ikke oplyst, hvornår afgørelsen er truffet, eller om den er. Derfor vides det ikke, hvilke kontaktforsøg der ligger før den.',
  'attempt-not-counted':
    'Kontaktforsøget {on} er ikke talt med: det ligger før hændelsen {event} eller efter afgørelsen.',
  'not-json': 'Linjen er ikke JSON fra tegn {position}: {found}',
  'not-utf8': 'Linjen er ikke gyldig UTF-8.',
  'line-too-long': 'Linjen er længere end {megabytes} MB.',
  'no-case': 'Der er ingen sag i input.',
  'not-data': 'Oplysningerne kan ikke læses som data. De skal kunne skrives som JSON.',
  'no-evaluation': 'Dette er ikke en vurdering fra biblioteket, eller den er ændret.'
} as const satisfies Record<IssueCode, string>
