/** Ends the server that `startServer` left running. */
export default function stopServer(): void {
  globalThis.hostServerProcess?.removeAllListeners('close');
  globalThis.hostServerProcess?.kill();
}
