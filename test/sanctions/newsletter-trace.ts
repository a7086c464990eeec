/** What a point of the newsletter asks of a case: the items that ask it, or that it is background. */
export interface Traced {
  no: string
  point: string
  items: readonly string[] | 'background'
}

/**
 * Each recommendation of Lundsteen & Wiederquist’s newsletter on the board’s studies (Sanktioner 1-3 and virksomhedspraktik),
 * and each running remark (marked *), with its items. Nytteindsats and negativ social kontrol are background too.
 */
export const trace: readonly Traced[] = [
  { no: 'S3-0*', point: 'Tjeklisten i Sanktioner 1 bør fortsat bruges', items: 'background' },
  {
    no: 'S3-1',
    point: 'Sagen skal være tilstrækkeligt oplyst',
    items: [
      'sufficiently-informed',
      'reason-asked',
      'illness-clarified',
      'other-reason-clarified',
      'file-note'
    ]
  },
  {
    no: 'S3-2',
    point: 'Oplyst sygdom skal belyses fuldt ud, om nødvendigt med helbredsoplysninger',
    items: [
      'own-illness-assessed',
      'illness-clarified',
      'medical-information-considered',
      'illness-set-aside-on-basis'
    ]
  },
  {
    no: 'S3-3',
    point: 'Manglende afbud er ikke i sig selv nok til at afvise en rimelig grund',
    items: ['more-than-missing-cancellation']
  },
  {
    no: 'S3-4',
    point: 'Tag altid stilling til, om borgeren er aktivitetsparat eller jobparat',
    items: ['classification-on-file']
  },
  {
    no: 'S3-5',
    point: 'Aktivitetsparat: tag altid stilling til andre forhold, ud fra en helhedsvurdering',
    items: ['other-circumstances-assessed', 'other-circumstances', 'overall-assessment']
  },
  {
    no: 'S3-6',
    point:
      'Aktivitetsparat: tag altid stilling til, om sanktionen fremmer rådigheden, ud fra en helhedsvurdering',
    items: ['furthering-assessed', 'furthers-availability', 'overall-assessment']
  },
  {
    no: 'S3-7',
    point:
      'Aktivitetsparat: personlig kontakt skal være forsøgt på alle rimelige måder, og det skal fremgå af sagen',
    items: [
      'personal-contact-exhausted',
      'contact-documented-how',
      'contact-documented-when',
      'contact-documented-times',
      'contact-attempts-documented',
      'contact-elsewhere',
      'contact-through-mentor',
      'contact-person-consents'
    ]
  },
  {
    no: 'S3-8',
    point:
      'Aktivitetsparat med kendt bopæl: bopælen er udgangspunktet, når kontakt ikke lykkes på anden måde',
    items: ['contact-at-home']
  },
  {
    no: 'S3-9*',
    point: 'Anbefalinger om vejledning af borgeren (ikke gengivet)',
    items: [
      'written-guidance',
      'guidance-by-first-talk',
      'guidance-handed-over-and-sent',
      'guidance-renewed-half-yearly',
      'guidance-on-request-or-need',
      'first-summons-guidance',
      'guidance-clear'
    ]
  },
  {
    no: 'S3-10*',
    point: 'Forvaltningsretlige regler, især oplysning af sagen',
    items: [
      'sufficiently-informed',
      'heard',
      'reply-considered',
      'provision-cited',
      'reasons-stated',
      'individual-assessment',
      'appeal-guidance'
    ]
  },
  {
    no: 'S2-1',
    point: 'Aktivitetsparat: er der andre forhold end de rimelige grunde?',
    items: ['other-circumstances-assessed', 'other-circumstances']
  },
  {
    no: 'S2-2',
    point: 'Aktivitetsparat: fremmer sanktionen rådigheden?',
    items: ['furthering-assessed', 'furthers-availability']
  },
  {
    no: 'S2-3',
    point: 'Vurdering af den manglende vilje',
    items: ['lacking-will-assessed', 'lacking-will', 'lacking-will-documented', 'all-circumstances-included']
  },
  {
    no: 'S2-4',
    point: 'Er borgeren vejledt korrekt?',
    items: [
      'written-guidance',
      'guidance-clear',
      'extra-guidance-person',
      'extra-guidance-repeat',
      'extra-guidance-attended-days',
      'extra-guidance-closing',
      'extra-guidance-spouse-closing',
      'extra-guidance-spouse'
    ]
  },
  {
    no: 'S2-5',
    point: 'Begrundelse og sagsoplysning',
    items: ['lacking-will-reasons', 'reasons-stated', 'provision-cited', 'sufficiently-informed']
  },
  {
    no: 'S2-6',
    point: 'Vanskelighed: jobparat eller aktivitetsparat?',
    items: ['classification-on-file', 'aggravated-group', 'aggravated-group-2025h1']
  },
  {
    no: 'S2-7',
    point: 'Vanskelighed: andre forhold, herunder om sanktionen forbedrer rådigheden',
    items: [
      'other-circumstances-assessed',
      'other-circumstances',
      'furthering-assessed',
      'furthers-availability'
    ]
  },
  {
    no: 'S2-8',
    point: 'Vanskelighed: fremgår det, at personlig kontakt er udtømt?',
    items: [
      'personal-contact-exhausted',
      'contact-attempts-documented',
      'contact-documented-how',
      'contact-documented-when',
      'contact-documented-times',
      'contact-elsewhere',
      'contact-through-mentor',
      'contact-person-consents',
      'contact-at-home'
    ]
  },
  { no: 'S2-9*', point: 'Undersøgelsens 18 anbefalinger (ikke gengivet)', items: 'background' },
  { no: 'S1-1', point: 'Vanskelighed: jobparat eller aktivitetsparat?', items: ['classification-on-file'] },
  {
    no: 'S1-2',
    point: 'Vanskelighed: foreligger der rimelige grunde?',
    items: ['reasonable-ground-assessed', 'reasonable-ground', 'other-reasons-assessed']
  },
  {
    no: 'S1-3',
    point: 'Vanskelighed: andre forhold, herunder om sanktionen fremmer rådigheden',
    items: [
      'other-circumstances-assessed',
      'other-circumstances',
      'furthering-assessed',
      'furthers-availability'
    ]
  },
  {
    no: 'S1-4',
    point: 'Vanskelighed: fremgår det, at personlig kontakt er udtømt?',
    items: [
      'personal-contact-exhausted',
      'contact-attempts-documented',
      'contact-documented-how',
      'contact-documented-when',
      'contact-documented-times',
      'contact-elsewhere',
      'contact-through-mentor',
      'contact-person-consents',
      'contact-at-home'
    ]
  },
  {
    no: 'S1-5*',
    point: 'Udeblivelse på grund af sygdom er ofte for dårligt oplyst',
    items: ['illness-clarified', 'medical-information-considered', 'sufficiently-informed']
  },
  {
    no: 'S1-6*',
    point: 'Andre oplyste årsager er ikke belyst',
    items: ['other-reason-clarified', 'sufficiently-informed']
  },
  {
    no: 'VP-1',
    point: 'Tema: særlige krav til virksomhedspraktik',
    items: ['placement-purpose', 'placement-duration', 'placement-duration-2026', 'placement-plan-updated']
  },
  {
    no: 'VP-2',
    point: 'Tema: materielle betingelser',
    items: ['placement-fastest-way', 'placement-starting-point', 'placement-change-of-trade']
  },
  {
    no: 'VP-3',
    point: 'Tema: udvalgte forvaltningsretlige regler',
    items: [
      'placement-written-decision',
      'placement-reasons',
      'placement-provision-cited',
      'placement-appeal-guidance'
    ]
  },
  {
    no: 'VP-4',
    point:
      'Oplys erfaring, jobmål og forudsætninger; beskriv kompetencer, ressourcer og skånehensyn, når hurtigste vej vurderes',
    items: [
      'placement-work-experience',
      'placement-job-goal',
      'placement-prerequisites',
      'placement-competences',
      'placement-resources',
      'placement-needs-for-consideration',
      'placement-fastest-way'
    ]
  },
  {
    no: 'VP-5',
    point:
      'Tag udgangspunkt i kompetencer og erfaring over for behovet for arbejdskraft; en anden branche kun, når det er hurtigste vej, med grundlaget på sagen',
    items: ['placement-starting-point', 'placement-change-of-trade']
  },
  {
    no: 'VP-6*',
    point: 'Skriftlig afgørelse med begrundelse og klagevejledning; Min Plan alene er ikke nok',
    items: ['placement-written-decision', 'placement-reasons', 'placement-appeal-guidance']
  },
  {
    no: 'VP-7*',
    point: 'Praktik skal udvikle og gives aldrig kun som dokumentation',
    items: ['placement-not-only-documentation']
  },
  {
    no: 'VP-8*',
    point: 'Indhold og omfang skal give opgaver og kollegialt samvær',
    items: ['placement-realistic-course']
  },
  { no: 'VP-9*', point: 'Resultaterne kan ikke generaliseres til alle sager', items: 'background' }
]
