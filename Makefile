# Installs the C library with its headers, for pkg-config and CMake.
#
#   make                        builds libwuye with cargo
#   make install                installs it under PREFIX, /usr/local
#   make uninstall              takes away what install put there
#
# It needs cargo and a C linker. DESTDIR stages an install.

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR ?= $(PREFIX)/share
CARGO ?= cargo
INSTALL ?= install
CARGO_TARGET_DIR ?= target

VERSION := $(shell sed -n 's/^version = "\(.*\)"$$/\1/p' Cargo.toml | head -n 1)
MAJOR := $(firstword $(subst ., ,$(VERSION)))
BUILT := $(CARGO_TARGET_DIR)/release
FILL := sed -e 's|@PREFIX@|$(PREFIX)|g' -e 's|@LIBDIR@|$(LIBDIR)|g' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|g' \
	-e 's|@VERSION@|$(VERSION)|g' -e 's|@MAJOR@|$(MAJOR)|g'

ifeq ($(shell uname -s),Darwin)
REAL := libwuye.$(VERSION).dylib
SONAME := libwuye.$(MAJOR).dylib
LINK := libwuye.dylib
else
REAL := libwuye.so.$(VERSION)
SONAME := libwuye.so.$(MAJOR)
LINK := libwuye.so
endif

LIB := $(DESTDIR)$(LIBDIR)
INCLUDE := $(DESTDIR)$(INCLUDEDIR)
SCHEMAS := $(DESTDIR)$(DATADIR)/wuye/schemas

.PHONY: all install uninstall

all:
	$(CARGO) build --locked --release --package wuye-capi --target-dir $(CARGO_TARGET_DIR)

install: all
	$(INSTALL) -d $(LIB)/pkgconfig $(LIB)/cmake/wuye $(INCLUDE) $(SCHEMAS)
	$(INSTALL) -m 755 $(BUILT)/$(LINK) $(LIB)/$(REAL)
	ln -sf $(REAL) $(LIB)/$(SONAME)
	ln -sf $(SONAME) $(LIB)/$(LINK)
	$(INSTALL) -m 644 $(BUILT)/libwuye.a $(LIB)/libwuye.a
	$(INSTALL) -m 644 include/wuye.h include/wuye.hpp $(INCLUDE)
	$(INSTALL) -m 644 include/schemas/* $(SCHEMAS)
	$(FILL) capi/install/wuye.pc.in > $(LIB)/pkgconfig/wuye.pc
	$(FILL) -e 's|@SONAME@|$(SONAME)|g' capi/install/wuyeConfig.cmake.in > $(LIB)/cmake/wuye/wuyeConfig.cmake
	$(FILL) capi/install/wuyeConfigVersion.cmake.in > $(LIB)/cmake/wuye/wuyeConfigVersion.cmake

uninstall:
	rm -f $(LIB)/$(REAL) $(LIB)/$(SONAME) $(LIB)/$(LINK) $(LIB)/libwuye.a $(LIB)/pkgconfig/wuye.pc
	rm -f $(INCLUDE)/wuye.h $(INCLUDE)/wuye.hpp
	rm -rf $(LIB)/cmake/wuye $(DESTDIR)$(DATADIR)/wuye
