/**
 * Where fonts of ours are used: on paper and on screens wider than a phone's. Phones bring a serif
 * and a Chinese font of their own. The same query stands in app/styles/fonts.css. It asks for the
 * device and not for the window, so that a narrow frame shows a report in the font of its paper.
 */
export const NO_PHONE = 'print, (min-device-width: 48rem)';
