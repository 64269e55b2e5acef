/** Words of the home page. */
export const homeWords = {
  allTargets: 'Tất cả chỉ tiêu',
} as const;
