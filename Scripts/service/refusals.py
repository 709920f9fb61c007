"""What the service must refuse: no token, too much, too slow; and that it ends when it is told to."""
import http.client
import socket
import time

from .common import TOKEN, Broken, Service


def run(binary):
    with Service(binary, "--max-body", "64") as service:
        _expect(401, _status(service, b"Hello.", token=None))
        _expect(401, _status(service, b"Hello.", token="another-token-altogether"))
        _expect(413, _status(service, b"x" * 65 * 1024))
        _expect(200, _status(service, b"Hello."))
        cut = _slow_client(service)
        _expect(200, _status(service, b"Hello."))
    return f"401 without the token, 413 over the limit, a client that sends a byte a second is cut off after {cut:.0f} s"


def _status(service, body, token=TOKEN):
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
    headers = {"Content-Type": "text/plain"} | ({"Authorization": f"Bearer {token}"} if token else {})
    connection.request("POST", "/v1/gate?id=a", body, headers)
    return connection.getresponse().status


def _expect(status, seen):
    if seen != status:
        raise Broken(f"answered {seen} where {status} is right")


def _slow_client(service):
    """The seconds after which a connection that sends a byte a second is closed."""
    start = time.monotonic()
    with socket.create_connection(("127.0.0.1", service.port)) as connection:
        connection.settimeout(1)
        for byte in b"POST /v1/gate HTTP/1.1\r\nX-Slow: " + b"x" * 60:
            try:
                connection.sendall(bytes([byte]))
                connection.recv(4096)
                return time.monotonic() - start
            except TimeoutError:
                continue
            except OSError:
                return time.monotonic() - start
    raise Broken("a client that sends a byte a second is not cut off in 60 s")
