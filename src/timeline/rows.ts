/** A stretch of the paper, from left to right. */
export interface Extent {
  left: number
  right: number
}

/**
 * A row for each extent, from 0, so that those of one row stand apart by a gap: each takes the first row that has room.
 *
 * @param extents in order of their left ends
 */
export function rowsFor(extents: readonly Extent[], gap: number): number[] {
  const ends: number[] = []
  return extents.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left)
    const row = free < 0 ? ends.length : free
    ends[row] = right
    return row
  })
}

/** An extent as wide as it was, moved so that it lies on the paper. */
export function moved({ left, right }: Extent, paper: Extent): Extent {
  const width = right - left
  const from = Math.max(paper.left, Math.min(left, paper.right - width))
  return { left: from, right: from + width }
}
