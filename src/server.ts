import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
const { runServer } = await import('./commands/services.ts');
await runServer();
