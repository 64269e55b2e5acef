/** Words of the list of key works and breakthroughs, and of the page of each. */
export const workWords = {
  kinds: { breakthrough: 'Khâu đột phá', 'key-work': 'Công trình trọng điểm' },
} as const;
