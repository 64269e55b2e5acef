/** Words of plans, works and tasks of which bodies say different things. */
export const disputeWords = {
  said: (body: string, word: string, paper: string) => `${body}: ${word} (${paper})`,
  noSide:
    'Trang không chọn bên nào, nên không coi việc này là đã xong, cũng không coi là chậm, cho đến khi một bên đính chính hoặc báo cáo của kỳ sau hết trái nhau.',
  leads: (names: readonly string[]) =>
    `Văn bản ghi ${names.join(', ')} chủ trì; trang không vì thế mà lấy lời của bên ấy.`,
  past: (day: string) => `hạn ${day} đã qua`,
} as const;
