/** What the desk says where the Node of the machine cannot run it: in a file that any Node can read. */
export const nodeTooOld = (version, needed) =>
  `Máy này có Node ${version}, bàn làm việc cần Node ${needed} trở lên.\n` +
  `Cài bản mới ở https://nodejs.org (chọn bản LTS), rồi mở lại bàn làm việc. Những gì đã làm vẫn còn nguyên.`;
