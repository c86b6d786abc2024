// Opens the page that is kept on the device where there is no network, or nothing good comes from it. It touches nothing else.
"use strict";

const store = "essaim-hors-ligne";

const isKept = (address) => address.origin === location.origin
  && (/^\/repondre\/[^/]+\/hors-ligne$/.test(address.pathname) || address.pathname.startsWith("/static/"));

const answer = async (request) => {
  const kept = async () => (await caches.open(store)).match(request.url, { ignoreVary: true });
  try {
    const found = await fetch(request);
    // A page that says that something broke hides what waits here.
    return found.ok ? found : await kept() || found;
  } catch (problem) {
    const page = await kept();
    if (page) return page;
    throw problem;
  }
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && isKept(new URL(event.request.url))) event.respondWith(answer(event.request));
});
