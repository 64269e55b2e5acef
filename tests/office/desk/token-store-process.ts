// A program that asks the store of passwords of this machine one thing after the other, for whoever wants to ask it in
// another session: `node token-store-process.ts read keep:abc read forget`.
import { openTokenStore } from '../../../src/office/desk/token-store.ts';

const store = openTokenStore();
const url = 'https://kho.example/xa/chuong-trinh.git';
const ask: Record<string, (token: string) => Promise<object>> = {
  read: () => store.readToken(url),
  keep: (token) => store.keepToken(url, token),
  forget: () => store.forgetToken(url),
  'read-other': () => store.readToken('https://kho.example/khac.git'),
};

for (const order of process.argv.slice(2)) {
  const [name = '', token = ''] = order.split(':');
  console.log(JSON.stringify(await ask[name]?.(token)));
}
