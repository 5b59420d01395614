export const templates = ''
