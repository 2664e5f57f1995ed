/** Size of a link picture in pixels: what link previews everywhere are cut for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
