export const methodology = {} as const;
