// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

class CallFlowView;

/// Lets assistive technology read canvases box by box and arrow by arrow. Once is enough; more do no harm.
void makeFlowsAccessible();
/// The boxes and arrows of a canvas are others now.
void forgetFlowChildren(CallFlowView* view);
/// Tells that a box stands in focus, or one of its arrows when `port` is not negative.
void tellFlowFocus(CallFlowView* view, int box, int port);

} // namespace occ::ui
