// Sends chosen files piece by piece, by tus 1.0, so that what is interrupted goes on where it stopped: after a lost
// connection, after the page was opened anew, after signing in again. vaadin-upload keeps its list, its queue and its
// buttons; what it gets to see is a request that takes its time. Once everything is there, that request is sent for
// real, with nothing in it but where the file lies. Without this script it brings the file itself.
(() => {
  const { tus } = window;
  if (!tus?.isSupported || document.documentElement.classList.contains('sends-in-pieces')) {
    return;
  }

  const PIECE = 1024 * 1024;
  const RETRY_MS = [0, 1000, 3000, 5000, 10000, 20000];
  const KEPT_MS = 24 * 60 * 60 * 1000;
  const PREFIX = 'praya.upload.';

  const marks = new WeakMap();

  // What is on its way, by the mark of its file. It is kept when the portal does not know the upload: it does not know
  // anybody's who is signed out.
  const onTheirWay = {
    async findAllUploads() {
      return [];
    },
    async findUploadsByFingerprint(mark) {
      const found = JSON.parse(localStorage.getItem(PREFIX + mark));
      return found && Date.now() - Date.parse(found.creationTime) < KEPT_MS ? [found] : [];
    },
    async removeUpload() {},
    async addUpload(mark, upload) {
      const urlStorageKey = PREFIX + mark;
      localStorage.setItem(urlStorageKey, JSON.stringify({ ...upload, urlStorageKey }));
      return urlStorageKey;
    },
  };

  const forget = (file) => localStorage.removeItem(PREFIX + marks.get(file));

  const forgetOld = () => {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .filter((key) => Date.now() - Date.parse(JSON.parse(localStorage.getItem(key)).creationTime) >= KEPT_MS)
      .forEach((key) => localStorage.removeItem(key));
  };

  // The same file for the same place has the same mark, from which neither can be read.
  const mark = (chooser, file) => {
    const said = [chooser.dataset.place, file.name, file.type, file.size, file.lastModified].join('\n');
    let [left, right] = [0xdeadbeef, 0x41c6ce57];
    for (const sign of said) {
      left = Math.imul(left ^ sign.codePointAt(0), 2654435761);
      right = Math.imul(right ^ sign.codePointAt(0), 1597334677);
    }
    return [left, right].map((part) => (part >>> 0).toString(16)).join('');
  };

  const headers = () => {
    const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
    return meta('_csrf_header') ? { [meta('_csrf_header')]: meta('_csrf') } : {};
  };

  // Lets the request that the component waits for come to an end.
  const end = (xhr, status) => {
    Object.defineProperty(xhr, 'status', { value: status, configurable: true });
    Object.defineProperty(xhr, 'readyState', { value: 4, configurable: true });
    xhr.onreadystatechange?.();
  };

  const send = (chooser, file, xhr) => {
    let isOver = false;
    let isHandedOver = false;
    file.resumable = false;
    marks.set(file, mark(chooser, file));
    const upload = new tus.Upload(file, {
      endpoint: new URL(chooser.dataset.uploads, document.baseURI).href,
      chunkSize: PIECE,
      retryDelays: RETRY_MS,
      headers: headers(),
      urlStorage: onTheirWay,
      fingerprint: async () => marks.get(file),
      onProgress(loaded, total) {
        if (!isOver && loaded > 0) {
          xhr.upload.onprogress?.({ loaded, total });
        }
      },
      onSuccess() {
        isHandedOver = true;
        xhr.setRequestHeader('Upload-Id', upload.url.split('/').pop());
        xhr.send();
      },
      onError(error) {
        isOver = true;
        end(xhr, error.originalResponse?.getStatus() ?? 0);
      },
    });
    const cut = xhr.abort.bind(xhr);
    xhr.abort = () => {
      forget(file);
      upload.abort(true).catch(() => {});
      if (isHandedOver) {
        cut();
      } else if (!isOver) {
        isOver = true;
        xhr.onabort?.();
      }
    };
    xhr.upload.onloadstart?.();
    upload.findPreviousUploads().then(([earlier]) => {
      if (earlier) {
        upload.resumeFromPreviousUpload(earlier);
      }
      if (!isOver) {
        upload.start();
      }
    });
  };

  // The component's events do not bubble, but they are seen on their way down.
  const onEvent = (type, heard) => document.addEventListener(type, heard, true);

  onEvent('upload-request', (event) => {
    const chooser = event.target.closest('.file-chooser[data-uploads]');
    if (chooser) {
      event.preventDefault();
      send(chooser, event.detail.file, event.detail.xhr);
    }
  });

  onEvent('upload-success', (event) => forget(event.detail.file));

  const TOO_MANY_REQUESTS = 429;

  onEvent('upload-error', (event) => {
    const { file, xhr } = event.detail;
    file.resumable = marks.has(file);
    if (file.resumable && xhr.status === TOO_MANY_REQUESTS) {
      file.error = event.target.closest('.file-chooser').dataset.tooMany;
    }
  });

  const choosers = () => [...document.querySelectorAll('.file-chooser[data-uploads] vaadin-upload')];

  window.addEventListener('online', () => {
    choosers().forEach((chooser) => chooser.uploadFiles(chooser.files.filter((file) => file.resumable)));
  });

  const add = (chooser, files) => {
    for (const file of files) {
      if (!chooser.maxFilesReached) {
        chooser.files = [file, ...chooser.files];
        chooser.uploadFiles(file);
      }
    }
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('.file-chooser .camera');
    if (button) {
      const camera = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*', hidden: true });
      camera.setAttribute('capture', 'environment');
      camera.addEventListener('change', () => {
        add(button.closest('.file-chooser').querySelector('vaadin-upload'), camera.files);
        camera.remove();
      });
      document.body.append(camera);
      camera.click();
    }
  });

  forgetOld();
  document.documentElement.classList.add('sends-in-pieces');
})();
