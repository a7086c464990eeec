/** The languages of an explanation: Danish and English. */
export type Language = 'da' | 'en'

/** A table in another language: the same keys, other sentences. */
export type Words<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : Words<Table[Key]>
}
