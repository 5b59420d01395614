export const safety = ''
