/** A stretch of the paper, from left to right. */
export interface Extent {
  left: number
  right: number
}

/**
 * Things in rows, so that those of one row stand apart by a gap: from left to right each takes the first row that has
 * room.
 */
export function inRows<Item extends Extent>(items: readonly Item[], gap: number): Item[][] {
  const rows: Item[][] = []
  const ends: number[] = []
  for (const item of [...items].sort((a, b) => a.left - b.left)) {
    const free = ends.findIndex((end) => end + gap <= item.left)
    const row = free < 0 ? ends.length : free
    ends[row] = item.right
    const others = rows[row]
    if (others === undefined) rows[row] = [item]
    else others.push(item)
  }
  return rows
}

/** An extent as wide as it was, moved so that it lies on the paper. */
export function moved({ left, right }: Extent, paper: Extent): Extent {
  const width = right - left
  const from = Math.max(paper.left, Math.min(left, paper.right - width))
  return { left: from, right: from + width }
}
