/** What the check of a stored record says, in Danish, after the record's name and a colon. */
export const page = {
  unnamed: 'Nr. {number}',
  same: 'Uændret. Den samme vurdering kommer ud igen.',
  different:
    'Afviger. Vurderingen er lavet med denne version ({now}), men den kommer ikke ud igen. Det, der er gemt, er ændret siden.',
  sameAgain: 'Samme resultat. Vurderingen er lavet med version {made}, og version {now} giver det samme.',
  changedSince:
    'Andet resultat. Vurderingen er lavet med version {made}, og version {now} giver noget andet.',
  sameOfOtherLaw:
    'Samme resultat. Vurderingen er lavet med en anden udgave af reglerne ({made}), og version {now} giver det samme.',
  changedSinceOtherLaw:
    'Andet resultat. Vurderingen er lavet med en anden udgave af reglerne ({made}), og version {now} giver noget andet.',
  unreadable: {
    'no-record':
      'Kan ikke kontrolleres. Der mangler oplysninger (facts), en vurdering (evaluation) eller vurderingens stempel (stamp).',
    'nothing-evaluated':
      'Kan ikke kontrolleres. Der var fejl i sagens oplysninger, så der er ingen vurdering at kontrollere.',
    'unknown-trace': 'Kan ikke kontrolleres. Denne version kender ikke den slags vurdering.'
  },
  invalid: 'Kan ikke læses.',
  difference: '{path}: gemt: {stored}, nu: {now}',
  absent: 'findes ikke',
  more: {
    one: 'og 1 forskel mere; --format json viser dem alle',
    several: 'og {count} forskelle mere; --format json viser dem alle'
  }
} as const
