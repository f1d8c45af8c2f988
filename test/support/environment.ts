const { PATH, NODE_COMPILE_CACHE } = process.env;

/** All that a process of ours which a test starts is given of the test's environment. */
export const ENVIRONMENT = { PATH, NODE_COMPILE_CACHE };
