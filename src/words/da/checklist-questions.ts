/** What a sanction checklist asks for, in Danish, where it is not known whether an item applies. */
export const questions = {
  'checklist-classification': {
    question: 'Hvordan var borgeren visiteret på dagen for hændelsen?',
    why: 'Visitationen afgør, hvilke punkter der gælder. Aktivitetsparate har en særlig beskyttelse.'
  },
  'checklist-classification-on-decision-day': {
    question: 'Hvordan var borgeren visiteret på dagen for afgørelsen?',
    why: 'Efter den valgte læsning er det den dags visitation, der afgør, hvilke punkter der gælder.'
  },
  'checklist-event-kind': {
    question: 'Hvad drejer hændelsen sig om?',
    why: 'Nogle punkter gælder kun for tilbud, for den første jobsamtale, for cv’et eller for manglende sygemelding.'
  },
  'checklist-limb': {
    question: 'Hvilket nummer i § 39 er brugt, og hvad hviler det på?',
    why: 'Nogle punkter gælder kun for bestemte numre.'
  },
  'checklist-reason': {
    question: 'Hvilken årsag har borgeren oplyst?',
    why: 'Er der oplyst sygdom eller en anden årsag, skal den belyses.'
  },
  'checklist-reason-accepted': {
    question: 'Lægger kommunen borgerens oplysning om sygdom til grund?',
    why: 'En oplysning om sygdom kan kun tilsidesættes på et konkret grundlag.'
  },
  'checklist-guidance-day': {
    question: 'Hvornår blev borgeren senest vejledt skriftligt før hændelsen?',
    why: 'Det afgør, om indkaldelsen til den første samtale skal have givet vejledningen.'
  },
  'checklist-guidance-need': {
    question:
      'Har borgeren bedt om vejledning, eller har kommunen fundet behov for den, mellem to halvårlige gennemgange?',
    why: 'Så skulle vejledningen være gentaget.'
  },
  'checklist-first-summons': {
    question: 'Gav indkaldelsen til den første jobsamtale selv vejledningen?',
    why: 'Så kan den bære fradraget for den samtale, og de almindelige krav til vejledning gælder ikke.'
  },
  'checklist-first-summons-day': {
    question: 'Hvornår blev borgeren indkaldt til den første jobsamtale?',
    why: 'Er der vejledt generelt før indkaldelsen, behøver den ikke selv at vejlede.'
  },
  'checklist-home-address': {
    question: 'Kender kommunen borgerens bopæl?',
    why: 'Så er et besøg på bopælen udgangspunktet, når kontakt ikke lykkes på anden måde.'
  },
  'checklist-other-place': {
    question: 'Kender kommunen et andet sted, hvor borgeren opholder sig, behandles eller er i tilbud?',
    why: 'Så kan personlig kontakt søges dér.'
  },
  'checklist-contact-made': {
    question: 'Er der opnået personlig kontakt med borgeren?',
    why: 'Er der ikke det, skal det fremgå, om kontakt er søgt på bopælen og andre steder.'
  },
  'checklist-intermediary': {
    question: 'Var en mentor eller et tilbudssted allerede i kontakt med borgeren?',
    why: 'Så kan kontakten søges gennem dem.'
  },
  'checklist-contact-person': {
    question: 'Er der søgt kontakt gennem familie, partsrepræsentant, værge eller en anden kontaktperson?',
    why: 'Så skal begges samtykke være givet på forhånd.'
  },
  'checklist-hearing-reply': {
    question: 'Har borgeren svaret på partshøringen?',
    why: 'Så skal afgørelsen forholde sig til svaret.'
  },
  'checklist-letter-used': {
    question: 'Er der brugt agterskrivelse?',
    why: 'En agterskrivelse har sine egne betingelser; ellers skal borgeren partshøres.'
  },
  'checklist-letter-reply': {
    question: 'Svarede borgeren på agterskrivelsen inden fristen?',
    why: 'Så skal der træffes en ny afgørelse.'
  },
  'checklist-decision-exists': {
    question: 'Er der et udkast til afgørelse eller en afgørelse?',
    why: 'Så skal den opfylde kravene til en afgørelse.'
  },
  'checklist-decision-day': {
    question: 'Er afgørelsen truffet, og hvornår?',
    why: 'Er den truffet, skal den være meddelt borgeren.'
  },
  'checklist-amount-computed': {
    question: 'Er der beregnet et fradrag eller en nedsættelse?',
    why: 'Så skal fristen, dagene og beløbet passe.'
  },
  'checklist-monthly-statement-used': {
    question: 'Er fradragene gjort op samlet for en måned?',
    why: 'Så gælder der særlige krav til besked og partshøring.'
  },
  'checklist-partial-absence': {
    question: 'Kom borgeren for sent, eller gik borgeren før tid?',
    why: 'Så skal det vurderes konkret, om det er udeblivelse.'
  },
  'checklist-self-booked': {
    question: 'Havde borgeren selv booket samtalen?',
    why: 'Bookingen træder kun i stedet for en indkaldelse for visse grupper.'
  },
  'checklist-married': {
    question: 'Er borgeren gift?',
    why: 'Så skal også ægtefællen være vejledt.'
  },
  'checklist-aid-stop': {
    question: 'Skal hjælpen ophøre efter en kalendermåned uden fremmøde?',
    why: 'Det skal være besluttet sammen med den skærpede sanktion.'
  },
  'checklist-other-trade': {
    question: 'Ligger praktikken i en anden branche end den, borgeren har erfaring fra?',
    why: 'Så skal skiftet være vurderet, med grundlaget på sagen.'
  }
} as const
