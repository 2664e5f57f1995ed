export const city = {} as const;
