/** What the caller asked for cannot be done; the message is a sentence for them. */
export class WrongUsage extends Error {}
