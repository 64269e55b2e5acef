/** Where the content is; another commune, a demonstration or a test names another folder. */
export const contentFolder = process.env.CONTENT_FOLDER ?? 'content';
