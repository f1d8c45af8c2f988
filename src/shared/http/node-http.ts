/**
 * What begins to listen, without an import statement: that looks at each export of `node:http`, and WebSocket among them
 * loads all that fetch is made of, 11 MiB which serve nobody here.
 */
export const { createServer } = process.getBuiltinModule('node:http');
