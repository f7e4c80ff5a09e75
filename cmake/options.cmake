# One INTERFACE target carries every flag, so that a target says what it is and not how it is compiled.
add_library(occ_options INTERFACE)
target_compile_features(occ_options INTERFACE cxx_std_20)
target_compile_options(occ_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                       -Woverloaded-virtual -Wimplicit-fallthrough)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 at -O3 takes a QStringBuilder that may be empty for one that writes into the static empty string.
  target_compile_options(occ_options INTERFACE $<$<CONFIG:Release>:-Wno-stringop-overflow>)
endif()
if(OCC_WERROR)
  target_compile_options(occ_options INTERFACE -Werror)
endif()
target_compile_definitions(occ_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
                           QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
                           QT_NO_NARROWING_CONVERSIONS_IN_CONNECT OCC_VERSION="${PROJECT_VERSION}")
target_include_directories(occ_options INTERFACE ${PROJECT_SOURCE_DIR})
target_include_directories(occ_options SYSTEM INTERFACE ${EXPECTED_INCLUDE_DIR})

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Without the sloppiness every file that uses a GCC precompiled header is uncacheable.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_link_options(occ_options INTERFACE -fuse-ld=mold)
endif()

# Precompile a short list of headers for a target; the long umbrella headers cost more than they save.
function(occ_precompile target)
  if(OCC_PCH)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()
