/** What XML 1.0 does not allow in a text at all, not even escaped, and what a reader would not show. */
const notAllowed =
  /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text that can stand in an element or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(notAllowed, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character)
