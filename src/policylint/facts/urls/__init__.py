"""URLs and bare domains."""

from policylint.facts.urls.urls import Url as Url
from policylint.facts.urls.urls import urls as urls
