/** What the library shows of timelines: the data, the picture, the text, and the schema of the data. */
export { type TimelineSvgOptions, timelineSvg } from './svg/timeline-svg.js'
export { type TimelineTextOptions, timelineText } from './text/timeline-text.js'
export { type Timelined, timeline } from './timeline.js'
export type {
  DrawnTimeline,
  EmptyTimeline,
  NoTimeline,
  Timeline,
  TimelineBar,
  TimelineBarId,
  TimelineLane,
  TimelineLaneId,
  TimelineMark,
  TimelineMarkId,
  TimelinePart,
  TimelineStretch
} from './timeline-data.js'
export { timelineSchema } from './timeline-schema.js'
