/** Every question that a missing fact can raise: a closed set. */
export type QuestionKey =
  | 'notice-not-sent'
  | 'notice-unknown'
  | 'documented'
  | 'released-from-availability'
  | 'ongoing-end'
  | 'days-split'
  | 'maintenance-duty'
