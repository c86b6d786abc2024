// Opens the page that is kept on the device where there is no network. It touches nothing else.
"use strict";

const store = "essaim-hors-ligne";

const isKept = (address) => address.origin === location.origin
  && (/^\/repondre\/[^/]+\/hors-ligne$/.test(address.pathname) || address.pathname.startsWith("/static/"));

const answer = async (request) => {
  try {
    return await fetch(request);
  } catch (problem) {
    const kept = await (await caches.open(store)).match(request.url, { ignoreVary: true });
    if (kept) return kept;
    throw problem;
  }
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && isKept(new URL(event.request.url))) event.respondWith(answer(event.request));
});
