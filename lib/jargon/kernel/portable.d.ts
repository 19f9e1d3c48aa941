/**
 * The kernel is one source for two machines: AssemblyScript compiles it to WebAssembly, and TypeScript to the twin
 * that runs where there is none. AssemblyScript knows this type by itself.
 */
type i32 = number;
